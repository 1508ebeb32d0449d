/** How a server is and how it fares: health, metrics, traces. See docs/operations.md. */
@NullMarked
package org.mandateledger.monitoring;

import org.jspecify.annotations.NullMarked;

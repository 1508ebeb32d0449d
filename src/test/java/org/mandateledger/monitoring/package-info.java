@NullMarked
package org.mandateledger.monitoring;

import org.jspecify.annotations.NullMarked;

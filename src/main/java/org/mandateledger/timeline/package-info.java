@NullMarked
package org.mandateledger.timeline;

import org.jspecify.annotations.NullMarked;

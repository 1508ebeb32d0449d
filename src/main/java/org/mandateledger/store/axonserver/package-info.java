@NullMarked
package org.mandateledger.store.axonserver;

import org.jspecify.annotations.NullMarked;

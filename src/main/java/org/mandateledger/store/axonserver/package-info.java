/** The ledger as the one stream of an Axon Server; begin with {@link org.mandateledger.store.axonserver.AxonServerLedger}. */
@NullMarked
package org.mandateledger.store.axonserver;

import org.jspecify.annotations.NullMarked;

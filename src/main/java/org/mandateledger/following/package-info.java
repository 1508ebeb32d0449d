/** What is recorded, as it happens; begin with {@link org.mandateledger.following.EventStreamEndpoint}. */
@NullMarked
package org.mandateledger.following;

import org.jspecify.annotations.NullMarked;

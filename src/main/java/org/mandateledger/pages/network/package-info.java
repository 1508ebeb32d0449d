/** Who supports whom, and who followed whom. */
@NullMarked
package org.mandateledger.pages.network;

import org.jspecify.annotations.NullMarked;

/** How the world of operations shifted. */
@NullMarked
package org.mandateledger.pages.drift;

import org.jspecify.annotations.NullMarked;

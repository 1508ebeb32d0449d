/** Why something is so. */
@NullMarked
package org.mandateledger.pages.explaining;

import org.jspecify.annotations.NullMarked;

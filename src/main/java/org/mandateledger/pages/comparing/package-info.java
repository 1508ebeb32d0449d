/** Two days, or two states of knowledge, side by side. */
@NullMarked
package org.mandateledger.pages.comparing;

import org.jspecify.annotations.NullMarked;

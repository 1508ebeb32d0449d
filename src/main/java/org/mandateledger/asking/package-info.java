/**
 * What all questions share, however they are asked; begin with {@link org.mandateledger.asking.Listing}, which every
 * answer is that is a list.
 */
@NullMarked
package org.mandateledger.asking;

import org.jspecify.annotations.NullMarked;

/** Operations and what they add up to as pictures, in SVG; begin with {@link org.mandateledger.drawing.Drawings}. */
@NullMarked
package org.mandateledger.drawing;

import org.jspecify.annotations.NullMarked;

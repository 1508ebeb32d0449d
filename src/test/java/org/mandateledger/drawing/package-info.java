@NullMarked
package org.mandateledger.drawing;

import org.jspecify.annotations.NullMarked;

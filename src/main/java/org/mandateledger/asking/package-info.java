@NullMarked
package org.mandateledger.asking;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.mandateledger.explaining;

import org.jspecify.annotations.NullMarked;

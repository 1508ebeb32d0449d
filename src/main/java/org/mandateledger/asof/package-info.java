@NullMarked
package org.mandateledger.asof;

import org.jspecify.annotations.NullMarked;

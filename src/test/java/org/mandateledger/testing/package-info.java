@NullMarked
package org.mandateledger.testing;

import org.jspecify.annotations.NullMarked;

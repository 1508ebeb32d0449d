@NullMarked
package org.mandateledger.proving;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.mandateledger.correcting;

import org.jspecify.annotations.NullMarked;

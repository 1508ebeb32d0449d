@NullMarked
package org.mandateledger.comparing;

import org.jspecify.annotations.NullMarked;

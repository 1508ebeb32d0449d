@NullMarked
package org.mandateledger.verifying;

import org.jspecify.annotations.NullMarked;

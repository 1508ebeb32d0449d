@NullMarked
package org.mandateledger.accounts;

import org.jspecify.annotations.NullMarked;

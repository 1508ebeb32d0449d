@NullMarked
package org.mandateledger.history;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.mandateledger.store;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.mandateledger.operation;

import org.jspecify.annotations.NullMarked;

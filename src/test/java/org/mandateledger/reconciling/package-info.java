@NullMarked
package org.mandateledger.reconciling;

import org.jspecify.annotations.NullMarked;

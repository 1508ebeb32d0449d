@NullMarked
package org.mandateledger.exporting;

import org.jspecify.annotations.NullMarked;

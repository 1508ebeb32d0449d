@NullMarked
package org.mandateledger.format;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.mandateledger.manual;

import org.jspecify.annotations.NullMarked;

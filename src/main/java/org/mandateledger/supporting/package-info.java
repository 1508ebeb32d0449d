@NullMarked
package org.mandateledger.supporting;

import org.jspecify.annotations.NullMarked;

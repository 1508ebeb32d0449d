@NullMarked
package org.mandateledger.time;

import org.jspecify.annotations.NullMarked;

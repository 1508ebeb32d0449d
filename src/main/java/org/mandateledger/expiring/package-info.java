@NullMarked
package org.mandateledger.expiring;

import org.jspecify.annotations.NullMarked;

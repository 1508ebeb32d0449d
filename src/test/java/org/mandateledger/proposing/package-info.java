@NullMarked
package org.mandateledger.proposing;

import org.jspecify.annotations.NullMarked;

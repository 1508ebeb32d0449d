@NullMarked
package org.mandateledger;

import org.jspecify.annotations.NullMarked;

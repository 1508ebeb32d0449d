@NullMarked
package org.mandateledger.serving;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.mandateledger.importing;

import org.jspecify.annotations.NullMarked;

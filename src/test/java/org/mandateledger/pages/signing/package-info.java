@NullMarked
package org.mandateledger.pages.signing;

import org.jspecify.annotations.NullMarked;

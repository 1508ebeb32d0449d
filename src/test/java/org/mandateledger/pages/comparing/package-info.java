@NullMarked
package org.mandateledger.pages.comparing;

import org.jspecify.annotations.NullMarked;

/** How an answer is cited. */
@NullMarked
package org.mandateledger.pages.citing;

import org.jspecify.annotations.NullMarked;

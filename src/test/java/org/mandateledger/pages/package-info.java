@NullMarked
package org.mandateledger.pages;

import org.jspecify.annotations.NullMarked;

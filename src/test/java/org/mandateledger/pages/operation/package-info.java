@NullMarked
package org.mandateledger.pages.operation;

import org.jspecify.annotations.NullMarked;

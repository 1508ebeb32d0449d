@NullMarked
package org.mandateledger.pages.data;

import org.jspecify.annotations.NullMarked;

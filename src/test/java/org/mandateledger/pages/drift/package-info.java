@NullMarked
package org.mandateledger.pages.drift;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.mandateledger.pages.lineages;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.mandateledger.lineage;

import org.jspecify.annotations.NullMarked;

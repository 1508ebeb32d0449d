@NullMarked
package org.mandateledger.following;

import org.jspecify.annotations.NullMarked;

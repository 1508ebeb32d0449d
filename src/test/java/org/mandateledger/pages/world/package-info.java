@NullMarked
package org.mandateledger.pages.world;

import org.jspecify.annotations.NullMarked;

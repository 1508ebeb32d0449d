@NullMarked
package org.mandateledger.pages.survey;

import org.jspecify.annotations.NullMarked;

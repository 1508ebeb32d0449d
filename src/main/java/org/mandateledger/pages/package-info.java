/** The pages for readers: what they share stands here, and below it one folder a screen, made of the slices' answers. */
@NullMarked
package org.mandateledger.pages;

import org.jspecify.annotations.NullMarked;

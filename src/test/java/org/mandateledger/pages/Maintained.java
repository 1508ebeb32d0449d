package org.mandateledger.pages;

import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.mandateledger.testing.Token;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.test.context.TestPropertySource;

/** Screens of maintainers in a real browser, over a ledger that is added to; whoever signs in leaves again. */
@TestPropertySource(properties = "spring.application.name=mandate-ledger-for-maintainers")
public abstract class Maintained extends Browsed {
    @AfterEach
    void leave() {
        browser().manage().deleteAllCookies();
    }

    protected final String token(String maintainer) {
        return Token.of(maintainer, tokens());
    }

    protected final Visitor visitor() {
        return new Visitor(address(""));
    }

    protected final void signIn(String token, String path) {
        open(path);
        await(ExpectedConditions.urlContains("/sign-in"));
        element("#token").sendKeys(token);
        element("form.entry button").click();
        await(ExpectedConditions.urlContains(path));
    }

    protected final WebElement focused() {
        return browser().switchTo().activeElement();
    }

    protected final void awaitFocusOn(String id) {
        await((ExpectedCondition<Boolean>) _ -> id.equals(focused().getDomAttribute("id")));
    }

    /** What is written in a field, by its id. */
    protected final String typed(String id) {
        return Objects.requireNonNullElse(element("#" + id).getDomProperty("value"), "");
    }

    protected final void type(String id, String words) {
        WebElement field = element("#" + id);
        field.clear();
        field.sendKeys(words);
    }

    /** Presses the button that does this, and waits for the page that it leads to. */
    protected final void push(String does) {
        browser().executeScript("document.documentElement.dataset.left = 'no'");
        element("button[name='do'][value='%s']:not(.unseen)".formatted(does)).click();
        await((ExpectedCondition<Boolean>) _ ->
                number("return document.documentElement.dataset.left || document.readyState !== 'complete' ? 0 : 1")
                        == 1);
    }
}

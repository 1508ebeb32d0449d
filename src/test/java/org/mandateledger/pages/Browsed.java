package org.mandateledger.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages in a real browser, one for all tests. */
public abstract class Browsed extends ServedPages {
    /** What a screen is looked at in: a phone held upright, and a desk. */
    protected static final List<Integer> WIDTHS = List.of(390, 1440);

    private static final Path SHOTS = Path.of("target", "screenshots");

    protected static ChromeDriver browser() {
        return Started.BROWSER;
    }

    private static final class Started {
        static final ChromeDriver BROWSER = start();

        private static ChromeDriver start() {
            ChromeOptions options = new ChromeOptions();
            options.setBinary("/usr/bin/chromium");
            options.addArguments(
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--lang=en-GB");
            ChromeDriver driver = new ChromeDriver(
                    new ChromeDriverService.Builder()
                            .usingDriverExecutable(
                                    Path.of("/usr/bin/chromedriver").toFile())
                            .build(),
                    options);
            Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
            return driver;
        }
    }

    protected final void open(String path) {
        wide(1440);
        browser().get(address(path));
    }

    /** @param width in CSS pixels */
    protected final void wide(int width) {
        browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 700));
    }

    protected final void dark(boolean dark) {
        browser()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "features",
                                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    protected final WebElement element(String css) {
        return browser().findElement(By.cssSelector(css));
    }

    protected final List<WebElement> elements(String css) {
        return browser().findElements(By.cssSelector(css));
    }

    /** The words of the page, as they are seen. */
    protected final String words() {
        return element("body").getText();
    }

    protected final void await(ExpectedCondition<?> condition) {
        new WebDriverWait(browser(), Duration.ofSeconds(20))
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    protected final void press(CharSequence... keys) {
        new Actions(browser()).sendKeys(keys).perform();
    }

    /** Goes on with the tabulator, as one does without a mouse, until this has the focus. */
    protected final void tabTo(String css) {
        for (int i = 0; i < 400; i++) {
            press(Keys.TAB);
            if (browser().switchTo().activeElement().equals(element(css))) {
                return;
            }
        }
        throw new AssertionError("the tabulator does not lead to " + css);
    }

    /** WCAG 2.2 AA, as far as a program can tell; in light and dark, on a phone and at a desk; with a picture of each. */
    protected final void assertAccessible(String name) {
        for (boolean dark : List.of(false, true)) {
            for (int width : WIDTHS) {
                dark(dark);
                wide(width);
                shoot("%s-%d%s".formatted(name, width, dark ? "-dark" : ""));
                assertThat(new AxeBuilder()
                                .withTags(List.of(
                                        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                                .analyze(browser())
                                .getViolations())
                        .as("%s at %d pixels%s", name, width, dark ? ", dark" : "")
                        .extracting(Browsed::told)
                        .isEmpty();
                assertThat(number("return document.documentElement.scrollWidth"))
                        .as("%s fits its width without scrolling sideways", name)
                        .isLessThanOrEqualTo(width);
            }
        }
        dark(false);
        wide(1440);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(it -> it.getFailureSummary() + " " + it.getHtml())
                        .toList();
    }

    /** What a script finds out about the page. */
    protected final int number(String script) {
        return ((Number) Objects.requireNonNull(browser().executeScript(script))).intValue();
    }

    protected final void shoot(String name) {
        Map<String, Object> picture = browser()
                .executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of(
                                "captureBeyondViewport",
                                true,
                                "clip",
                                Map.of(
                                        "x", 0,
                                        "y", 0,
                                        "width", number("return innerWidth"),
                                        "height",
                                                Math.min(6000, number("return document.documentElement.scrollHeight")),
                                        "scale", 1)));
        try {
            Files.createDirectories(SHOTS);
            Files.write(SHOTS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

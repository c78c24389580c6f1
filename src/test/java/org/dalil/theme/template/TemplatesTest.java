package org.dalil.theme.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "RAW_OUTPUT ~ <p>{{{body}}}</p>",
                "RAW_OUTPUT ~ <p>{{&body}}</p>",
                "RAW_OUTPUT ~ <p>{{& body}}</p>",
                "RAW_OUTPUT ~ {{{{raw}}}}{{{{/raw}}}}",
                "UNKNOWN_HELPER ~ {{lookup map name}}",
                "UNKNOWN_HELPER ~ {{log title}}",
                "UNKNOWN_HELPER ~ {{t (lower title)}}",
                "UNKNOWN_HELPER ~ {{_plain title}}",
                "UNKNOWN_HELPER ~ {{#lines}}{{/lines}}",
                "UNKNOWN_HELPER ~ {{#if a}}{{else eq b}}{{/if}}",
                "SYNTAX ~ {{^lines}}{{/lines}}",
                "SYNTAX ~ {{#> base}}{{/base}}",
                "SYNTAX ~ {{#*inline \"x\"}}{{/inline}}",
                "SYNTAX ~ {{=<% %>=}}",
                "SYNTAX ~ {{title",
                "SYNTAX ~ {{}}",
                "SYNTAX ~ {{#if a}}",
                "SYNTAX ~ {{#if a}}{{/unless}}",
                "SYNTAX ~ {{/if}}",
                "SYNTAX ~ {{else}}",
                "SYNTAX ~ {{date}}",
                "SYNTAX ~ {{t}}",
                "SYNTAX ~ {{title.toString()}}",
                "SYNTAX ~ {{lines.[0]}}",
                "SYNTAX ~ {{> (name)}}",
                "SYNTAX ~ {{#layout name}}{{/layout}}",
                "SYNTAX ~ {{#each a as |b|}}{{/each}}",
                "SYNTAX ~ a < b",
                "SYNTAX ~ <p",
                "SYNTAX ~ <!-- {{!-- x",
                "SYNTAX ~ \\{{title}}",
                "UNQUOTED_ATTRIBUTE ~ <a class=big>x</a>",
                "UNQUOTED_ATTRIBUTE ~ <a href={{url}}>x</a>",
                "VALUE_IN_TAG ~ <a {{attributes}}>x</a>",
                "VALUE_IN_TAG ~ <{{element}}>",
                "VALUE_IN_TAG ~ <h{{level}}>",
                "VALUE_IN_TAG ~ <a data-{{name}}=\"x\">",
                "VALUE_IN_TAG ~ <!-- {{title}} -->",
                "VALUE_IN_TAG ~ <!doctype {{title}}>",
                "VALUE_IN_TAG ~ <script src=\"a.js\">{{title}}</script>",
                "BLOCK_ACROSS_MARKUP ~ <a href=\"{{#if a}}\">{{/if}}",
                "BLOCK_ACROSS_MARKUP ~ {{#if a}}<a title=\"{{/if}}x\">",
                "BLOCK_ACROSS_MARKUP ~ {{#if a}}<a {{else}}<b>{{/if}}",
                "BLOCK_ACROSS_MARKUP ~ <a on{{#if a}}click{{/if}}=\"x\">",
                "BLOCK_ACROSS_MARKUP ~ <a {{#if a}}on{{else}}x=\"y\"{{/if}}click=\"x\">",
                "BLOCK_ACROSS_MARKUP ~ <a title=\"{{> card}}\">",
                "BLOCK_ACROSS_MARKUP ~ <p {{#layout \"x\"}}{{/layout}}>",
                "INLINE_STYLE ~ <p style=\"color:red\">",
                "INLINE_STYLE ~ <P STYLE=\"color:red\">",
                "INLINE_HANDLER ~ <p onclick=\"x()\">",
                "INLINE_HANDLER ~ <p OnClick = 'x()'>",
                "INLINE_HANDLER ~ <p hx-on:click=\"x()\">",
                "INLINE_HANDLER ~ <p hx-vals=\"js:{a:1}\">",
                "INLINE_SCRIPT ~ <script>x()</script>",
                "INLINE_SCRIPT ~ <script src=\"/a.js\">x()</script>",
                "INLINE_SCRIPT ~ <SCRIPT type=\"module\"></SCRIPT>",
                "FORBIDDEN_ELEMENT ~ <style>p{}</style>",
                "FORBIDDEN_ELEMENT ~ <base href=\"/\">",
                "FORBIDDEN_ELEMENT ~ <object></object>",
                "FORBIDDEN_ATTRIBUTE ~ <iframe srcdoc=\"x\"></iframe>",
                "FORBIDDEN_ATTRIBUTE ~ <meta http-equiv=\"refresh\" content=\"0\">",
                "ADDRESS ~ <a href=\"javascript:x()\">",
                "ADDRESS ~ <a href=\" JavaScript:{{x}}\">",
                "ADDRESS ~ <a href=\"data:text/html,x\">",
                "ADDRESS ~ <a href=\"{{scheme}}:{{rest}}\">",
                "ADDRESS ~ <img srcset=\"{{small}} 1x\">",
                "THIRD_PARTY ~ <script src=\"https://cdn.example/x.js\"></script>",
                "THIRD_PARTY ~ <link href='//fonts.example/x.css' rel=\"stylesheet\">",
                "THIRD_PARTY ~ <img src=\"http://example.org/{{x}}.png\">",
            })
    void refuses(Rule rule, String template) {
        assertThat(Templates.read("\n\n" + template).findings())
                .as(template)
                .anySatisfy(
                        found -> {
                            assertThat(found.rule()).isEqualTo(rule);
                            assertThat(found.line()).isIn(3, 0);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>{{title}}</p>",
                "<a {{#if a}}class=\"x\"{{else}}class=\"y\"{{/if}} href=\"{{url}}\">x</a>",
                "<option{{#if chosen}} selected{{/if}}>{{name}}</option>",
                "<option value=\"{{v}}\"{{#if chosen}} selected{{/if}}>{{name}}</option>",
                "{{#if a}}<a href=\"{{url}}\">{{/if}}x{{#if a}}</a>{{/if}}",
                "<a class=\"a{{#if b}} b{{/if}}\" title='{{t \"x\" y=(n z)}}'>",
                "<a href=\"{{#if a}}{{b}}{{else}}/c{{/if}}#top\">",
                "<a href=\"https://example.org/?q={{q}}\">",
                "<a href=\"mailto:{{mail}}\">",
                "<img src=\"{{picture}}\" alt=\"\">",
                "<link rel=\"stylesheet\" href=\"{{asset \"css/a.css\"}}\">",
                "<script src=\"{{asset \"a.js\"}}\" type=\"module\" ></script >",
                "<title>{{t \"x\"}} · {{name}}</title>",
                "<textarea>{{text}} < x</textarea>",
                "<!-- said once --><!doctype html>",
                "<p {{#if a}}hidden{{else}}x=\"y\"{{/if}} lang=\"en\">",
                "<input disabled value=\"a > b\">",
                "{{!-- {{{not}}} read --}}{{! nor this }}",
                "{{~#each lines~}}{{@index}} {{../title}} {{this}} {{this.date}}{{~/each~}}",
                "{{> icons/search}}{{> card article label=\"a b\" open=true n=3}}",
                "{{#layout \"base\" title=(t \"x\" q=query)}}{{content}}{{/layout}}",
                "{{@theme.accent}}",
                "<svg viewBox=\"0 0 2 2\"><path d=\"M0 0\"/></svg>",
                "1 &lt; 2 {{lang}} {{dir code}}",
            })
    void takes(String template) {
        assertThat(Templates.read(template).findings()).as(template).isEmpty();
    }

    @Test
    void wrapsAValueInWhatItsPlaceNeeds() {
        assertThat(
                        rewritten(
                                "{{a}}<i title=\"{{a}}\" lang='{{t \"b\"}}'>{{t \"b\"}}</i><a"
                                        + " href=\"{{a}}?q={{a}}\">"))
                .isEqualTo(
                        "{{a}}<i title=\"{{_plain a}}\" lang='{{_plain (t \"b\")}}'>{{t \"b\"}}</i>"
                                + "<a href=\"{{_address a}}?q={{_piece a}}\">");
        assertThat(rewritten("<a href=\"/x/{{a}}\"><title>{{a}}</title><b src=' {{a}}'>"))
                .isEqualTo(
                        "<a href=\"/x/{{_piece a}}\"><title>{{_plain a}}</title><b src='"
                                + " {{_address a}}'>");
    }

    @Test
    void treatsEachBranchAsTheStartOfAnAddress() {
        assertThat(rewritten("<a href=\"{{#if a}}{{b}}{{else}}{{c}}{{/if}}\">"))
                .contains("{{_address b}}{{else}}{{_address c}}");
        assertThat(rewritten("<a href=\"{{#if a}}/x{{/if}}{{b}}\">")).contains("{{_address b}}");
        assertThat(rewritten("<a href=\"/{{#if a}}{{b}}{{/if}}{{c}}\">"))
                .contains("{{_piece b}}", "{{_piece c}}");
    }

    @Test
    void keepsLinesSoThatLaterFaultsAreNamedRightly() {
        var template = "{{!--\n\n--}}\n{{t\n \"a\"\n}}\n{{{x}}}";
        assertThat(Templates.read(template).findings())
                .extracting(Finding::line)
                .containsExactly(7);
        assertThat(rewritten("{{!--\n\n--}}\n{{t\n \"a\"\n}}\n")).hasLineCount(6);
    }

    @Test
    void collectsWhatIsNamed() {
        var template =
                "{{#layout \"base\" wide=true}}{{> card label=(t \"a.b\")}}"
                        + "{{asset 'x.js'}}{{t key}}{{/layout}}";
        assertThat(Templates.read(template).references())
                .extracting(reference -> reference.kind() + " " + reference.name())
                .containsExactlyInAnyOrder(
                        "LAYOUT base",
                        "ARGUMENT wide",
                        "PARTIAL card",
                        "ARGUMENT label",
                        "MESSAGE a.b",
                        "ASSET x.js");
    }

    private static String rewritten(String template) {
        return Templates.read(template).source();
    }
}

// The generated site for Eleventy: as much of tiedote's output as a plain theme gives.
import yaml from "js-yaml";

import { lists } from "./_includes/lists.js";
import { site } from "./_includes/site.js";

export default function (config) {
  config.addDataExtension("yaml", (text) => yaml.load(text));
  config.addPassthroughCopy({ "_includes/root": "/" });
  // Markdown has no template language in it; asking for none spares a pass over every text.
  config.setTemplateFormats(["md", "11ty.js"]);
  let known;
  const once = (api) => (known ??= site(api.getAll()));
  config.addCollection("site", once);
  config.addCollection("lists", (api) => lists(once(api)));
  // Each build looks at the content anew.
  config.on("eleventy.before", () => (known = undefined));

  return {
    markdownTemplateEngine: false,
    dir: { input: "content", includes: "../_includes", data: "../_data" },
  };
}

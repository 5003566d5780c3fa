import type { PortraitOptions } from "../drawings/portrait"

/** How the invented people look. A face is kept here so that every language version shows the same one. */

export const achieng: PortraitOptions = {
  seed: "achieng",
  ground: "ochre",
  pattern: "waves",
  skin: "deep",
  face: "round",
  build: "broad",
  age: "middle",
  smile: "broad",
  hair: { style: "shaved", colour: "black" },
  headwear: { style: "headwrap", colour: "teal", trim: "sand" },
  clothing: { style: "scoop", colour: "rust" },
  earrings: { style: "hoop", colour: "sand" },
}

export const tomas: PortraitOptions = {
  seed: "tomas",
  ground: "rust",
  pattern: "diagonal",
  skin: "tawny",
  face: "square",
  build: "broad",
  age: "older",
  smile: "quiet",
  hair: { style: "swept", colour: "pepper" },
  beard: { style: "moustache", colour: "pepper" },
  clothing: { style: "overalls", colour: "slate", second: "cream" },
}

export const hala: PortraitOptions = {
  seed: "hala",
  ground: "slate",
  pattern: "vertical",
  skin: "olive",
  face: "oval",
  age: "middle",
  smile: "gentle",
  hair: { style: "low-bun", colour: "dark-brown" },
  headwear: { style: "hijab", colour: "sky" },
  clothing: { style: "cardigan", colour: "plum", second: "cream" },
}

export const sindhu: PortraitOptions = {
  seed: "sindhu",
  ground: "forest",
  pattern: "dotted",
  skin: "brown",
  face: "heart",
  build: "slight",
  age: "young",
  smile: "broad",
  hair: { style: "braids", colour: "black" },
  clothing: { style: "shawl", colour: "ochre", second: "wine" },
  earrings: { style: "drop", colour: "ochre" },
}

export const lourdes: PortraitOptions = {
  seed: "lourdes",
  ground: "teal",
  pattern: "weave",
  skin: "tan",
  face: "round",
  age: "older",
  smile: "gentle",
  hair: { style: "bob", colour: "grey" },
  glasses: { style: "round", colour: "ink" },
  clothing: { style: "collar", colour: "cream" },
}

export const ruth: PortraitOptions = {
  seed: "ruth",
  ground: "plum",
  pattern: "horizontal",
  skin: "pale",
  face: "long",
  age: "older",
  smile: "quiet",
  hair: { style: "pixie", colour: "white" },
  glasses: { style: "half", colour: "rust" },
  clothing: { style: "apron", colour: "forest", second: "sand" },
}

export const aissatou: PortraitOptions = {
  seed: "aissatou",
  ground: "clay",
  pattern: "dotted",
  skin: "dark",
  face: "oval",
  age: "middle",
  smile: "broad",
  hair: { style: "coils", colour: "black" },
  headwear: { style: "headwrap", colour: "ochre", trim: "wine" },
  clothing: { style: "wrap", colour: "night", second: "ochre" },
  earrings: { style: "drop", colour: "ochre" },
}

export const nelida: PortraitOptions = {
  seed: "nelida",
  ground: "wine",
  pattern: "weave",
  skin: "tawny",
  face: "round",
  build: "medium",
  age: "older",
  smile: "gentle",
  hair: { style: "braids", colour: "pepper" },
  clothing: { style: "shawl", colour: "rose", second: "teal" },
  earrings: { style: "stud", colour: "sand" },
}

export const leila: PortraitOptions = {
  seed: "leila",
  ground: "sage",
  pattern: "horizontal",
  skin: "olive",
  face: "heart",
  age: "middle",
  smile: "broad",
  hair: { style: "curly", colour: "dark-brown" },
  clothing: { style: "jacket", colour: "ink", second: "cream" },
  earrings: { style: "hoop", colour: "ochre" },
}

export const ruwan: PortraitOptions = {
  seed: "ruwan",
  ground: "ochre",
  pattern: "diagonal",
  skin: "brown",
  face: "long",
  build: "slight",
  age: "young",
  smile: "gentle",
  hair: { style: "side-part", colour: "black" },
  glasses: { style: "square", colour: "ink" },
  clothing: { style: "stand-collar", colour: "sky" },
}

export const ximena: PortraitOptions = {
  seed: "ximena",
  ground: "night",
  pattern: "waves",
  skin: "tan",
  face: "oval",
  age: "middle",
  smile: "quiet",
  hair: { style: "fringe", colour: "chestnut" },
  clothing: { style: "roll-neck", colour: "rust" },
}

export const nadim: PortraitOptions = {
  seed: "nadim",
  ground: "sky",
  pattern: "vertical",
  skin: "light",
  face: "square",
  build: "medium",
  age: "older",
  smile: "gentle",
  hair: { style: "receding", colour: "silver" },
  beard: { style: "short", colour: "silver" },
  clothing: { style: "cardigan", colour: "wine", second: "cream" },
}

export const itzel: PortraitOptions = {
  seed: "itzel",
  ground: "teal",
  pattern: "diagonal",
  skin: "tawny",
  face: "heart",
  build: "slight",
  age: "young",
  smile: "gentle",
  hair: { style: "ponytail", colour: "black" },
  clothing: { style: "overalls", colour: "rust", second: "cream" },
  earrings: { style: "stud", colour: "sand" },
}

export const volana: PortraitOptions = {
  seed: "volana",
  ground: "sage",
  pattern: "waves",
  skin: "brown",
  face: "round",
  age: "older",
  smile: "broad",
  hair: { style: "low-bun", colour: "grey" },
  headwear: { style: "straw-hat", colour: "sand", trim: "wine" },
  clothing: { style: "scoop", colour: "wine" },
}

export const karim: PortraitOptions = {
  seed: "karim",
  ground: "clay",
  pattern: "horizontal",
  skin: "olive",
  face: "long",
  age: "middle",
  smile: "quiet",
  hair: { style: "cropped", colour: "pepper" },
  beard: { style: "stubble" },
  clothing: { style: "jacket", colour: "forest", second: "cream" },
}

export const sua: PortraitOptions = {
  seed: "sua",
  ground: "stone",
  pattern: "weave",
  skin: "tan",
  face: "oval",
  age: "older",
  smile: "quiet",
  hair: { style: "low-bun", colour: "silver" },
  headwear: { style: "kerchief", colour: "night", trim: "rust" },
  clothing: { style: "wrap", colour: "slate", second: "night" },
}
